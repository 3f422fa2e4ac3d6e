/**
 * A world is one combination of readings of unclear clauses and answers to open inputs. All of them are gone through, like an odometer:
 * nothing is left out because it is thought not to matter.
 */

export class TooManyWorlds extends Error {}

export class World {
  readonly #chosen: number[];
  readonly #sizes: number[] = [];
  readonly #named = new Map<string, unknown>();

  constructor(chosen: number[]) {
    this.#chosen = chosen;
  }

  /** One of the options; the next world takes another. */
  pick<T>(options: readonly T[]): T {
    if (!options.length) throw new RangeError('nothing to pick from');
    const place = this.#sizes.length;
    this.#sizes.push(options.length);
    if (place === this.#chosen.length) this.#chosen.push(0);
    return options[this.#chosen[place]!]!;
  }

  /** The same answer wherever this world asks for it by this name. */
  once<T>(name: string, options: readonly T[]): T {
    if (!this.#named.has(name)) this.#named.set(name, this.pick(options));
    return this.#named.get(name) as T;
  }

  /** The choices of the next world, or nothing after the last. */
  next(): number[] | undefined {
    for (let place = this.#sizes.length - 1; place >= 0; --place)
      if (this.#chosen[place]! + 1 < this.#sizes[place]!)
        return [...this.#chosen.slice(0, place), this.#chosen[place]! + 1];
    return undefined;
  }
}

/** What each world comes to. */
export function inEveryWorld<T>(settle: (world: World) => T, most = 10_000): T[] {
  const outcomes: T[] = [];
  for (let chosen: number[] | undefined = []; chosen; ) {
    if (outcomes.length === most) throw new TooManyWorlds();
    const world = new World(chosen);
    outcomes.push(settle(world));
    chosen = world.next();
  }
  return outcomes;
}
