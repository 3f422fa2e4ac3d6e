/** The parsed content of a file. Rejects with an `Error` where it cannot be had whole. */
export async function download<T>(url: string): Promise<T> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url} could not be fetched: HTTP status ${response.status}.`);
  try {
    return (await response.json()) as T;
  } catch (error) {
    throw new Error(`${url} did not come whole. ${String(error)}`);
  }
}
