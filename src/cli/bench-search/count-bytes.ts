import type { Server } from 'node:http';
import type { Socket } from 'node:net';

/** Counts what a server sends, headers included, whoever asks: pages, workers and modules alike. */
export function createByteCounter(server: Server): () => number {
  const sockets = new Set<Socket>();
  server.on('connection', (socket) => sockets.add(socket));
  return () => [...sockets].reduce((sum, { bytesWritten }) => sum + bytesWritten, 0);
}
