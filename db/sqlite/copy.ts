import { existsSync } from 'node:fs';
import SQLite from 'better-sqlite3';
import type { Reader, Row, Writer } from '@/db/copy';
import { openDatabase, patience } from './database';

/** Reads a database file, which others may write to meanwhile. Throws if it is damaged. */
export function readSqlite(file: string): Reader {
  const client = new SQLite(file, { fileMustExist: true, timeout: patience });
  client.exec('BEGIN'); // what is read from here on is of one moment
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
