/** What the two columns of a table are, for those who cannot see it. */
export function Head({ first, second }: { first: string; second: string }) {
  return (
    <thead>
      <tr>
        <th scope="col"><span class="unseen">{first}</span></th>
        <th scope="col"><span class="unseen">{second}</span></th>
      </tr>
    </thead>
  );
}
