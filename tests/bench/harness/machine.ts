import { cpus, loadavg, totalmem } from 'node:os';

export type Machine = {
  readonly system: string;
  readonly processor: string;
  readonly cores: number;
  readonly memoryGB: number;
  /** Processes that wanted a core, over the last minute: figures of a busy machine scatter. */
  readonly load: number;
  readonly node: string;
  readonly electron: string;
};

export function machine(electron: string): Machine {
  const processors = cpus();
  return {
    system: `${process.platform} ${process.arch}`,
    processor: processors[0]?.model.trim() ?? '',
    cores: processors.length,
    memoryGB: Math.round(totalmem() / 2 ** 30),
    load: Math.round((loadavg()[0] ?? 0) * 10) / 10,
    node: process.versions.node,
    electron,
  };
}

export function machineLine({ system, processor, cores, memoryGB, load, node, electron }: Machine) {
  return `${system}, ${cores} × ${processor}, ${memoryGB} GB, load ${load}; Node ${node}, Electron ${electron}`;
}
