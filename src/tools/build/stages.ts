/** A part of the build and when it ran, in milliseconds since the build began. */
export interface Stage {
  name: string;
  from: number;
  to: number;
}

/** What a profiled build leaves behind. */
export interface Profile {
  seconds: number;
  /** of the build's own process, all its threads together: what a busy machine does not change */
  cpuSeconds: number;
  stages: readonly Stage[];
}

/** Where it leaves it. */
export const PROFILE = '.build/profile.json';

/** What the build does when, for `npm run build -- --profile` and the benchmark. */
export class Stages {
  readonly all: Stage[] = [];
  private readonly began = performance.now();

  /** Runs a part of the build; parts may run at the same time. */
  async run<T>(name: string, part: () => T | Promise<T>): Promise<T> {
    const from = this.elapsed;
    try {
      return await part();
    } finally {
      this.all.push({ name, from, to: this.elapsed });
    }
  }

  /** Milliseconds since the build began. */
  get elapsed(): number {
    return performance.now() - this.began;
  }

  /** A line for each part, in the order in which they began. */
  table(): string {
    const seconds = (ms: number) => (ms / 1000).toFixed(2).padStart(7);
    return this.all
      .toSorted((a, b) => a.from - b.from)
      .map(
        ({ name, from, to }) =>
          `${seconds(to - from)} s  ${seconds(from)} →${seconds(to)}  ${name}`,
      )
      .join('\n');
  }

  /** All that is known, for programs. */
  profile(): Profile {
    const { user, system } = process.cpuUsage();
    return { seconds: this.elapsed / 1000, cpuSeconds: (user + system) / 1e6, stages: this.all };
  }
}
