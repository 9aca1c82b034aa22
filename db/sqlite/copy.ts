import { chmodSync, existsSync } from 'node:fs';
import SQLite from 'better-sqlite3';
import type { Reader, Row, Writer } from '@/db/copy';
import { openDatabase, patience } from './database';

/**
 * Copies a database file as it is at one moment into a new file, with mode 600, while others write to it. Its log can't be emptied
 * meanwhile, so this is done by SQLite itself, in one go.
 */
export function copySqlite(from: string, to: string): void {
  const client = new SQLite(from, { fileMustExist: true, timeout: patience });
  try {
    client.prepare('VACUUM INTO ?').run(to);
  } finally {
    client.close();
  }
  chmodSync(to, 0o600);
}

/** Brings the tables of a copy up to date, and leaves one file. */
export function updateSqlite(file: string): void {
  const client = openDatabase(file);
  client.pragma('journal_mode = DELETE');
  client.close();
}

/** Reads a database file that nobody writes to. Throws if it is damaged. */
export function readSqlite(file: string): Reader {
  const client = new SQLite(file, { fileMustExist: true, timeout: patience });
  const found = client.pragma('integrity_check', { simple: true });
  if (found !== 'ok') throw new Error(`${file} is damaged: ${found}`);
  return {
    async *rows(table) {
      yield* client.prepare<[], Row>(`SELECT * FROM ${table}`).iterate();
    },
    async close() {
      client.close();
    },
  };
}

/** Makes a new database file, with mode 600, which is one file once it is closed. Throws if it is there already. */
export function writeSqlite(file: string): Writer {
  if (existsSync(file)) throw new Error(`${file} is there already, and would be written over.`);
  const client = openDatabase(file);
  client.exec('BEGIN IMMEDIATE');
  return {
    async add(table, row) {
      const names = Object.keys(row);
      client.prepare(`INSERT INTO ${table} (${names}) VALUES (${names.map((name) => `@${name}`)})`).run(row);
    },
    async commit() {
      client.exec('COMMIT');
      client.pragma('journal_mode = DELETE');
    },
    async close() {
      client.close();
    },
  };
}
