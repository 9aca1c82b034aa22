// Unit tests run outside the bundler, where `server-only` would always throw.
export {};
