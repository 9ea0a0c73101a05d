/** Who works here, and the keys they sign with. */
export const people = `
CREATE TABLE accounts (
  id TEXT PRIMARY KEY NOT NULL,
  name TEXT NOT NULL,
  -- JSON array of roles.
  roles TEXT NOT NULL CHECK (json_valid(roles)),
  -- Null until the person has chosen one (made or reset by an administrator).
  passcode_hash BLOB,
  passcode_salt BLOB,
  -- JSON: scrypt's N, r, p.
  passcode_cost TEXT CHECK (json_valid(passcode_cost)),
  -- Wrong passcodes in a row; the delay grows with them.
  failures INTEGER NOT NULL DEFAULT 0,
  created_at INTEGER NOT NULL,
  updated_at INTEGER NOT NULL,
  -- Who left stays, for the history's sake.
  left_at INTEGER
) STRICT;

CREATE TABLE keys (
  -- SHA-256 of the public key, hexadecimal: its fingerprint.
  id TEXT PRIMARY KEY NOT NULL,
  kind TEXT NOT NULL,
  -- Null for the station's own key and for keys of other desks' people.
  account TEXT REFERENCES accounts (id),
  public_key BLOB NOT NULL,
  -- Encrypted under the passcode (AES-256-GCM); null where only the public half is known.
  private_key BLOB,
  -- JSON: scrypt's salt and cost, the cipher's nonce and tag.
  private_key_seal TEXT CHECK (json_valid(private_key_seal)),
  created_at INTEGER NOT NULL,
  -- Caches folded from events.
  trusted_at INTEGER,
  revoked_at INTEGER
) STRICT;
CREATE INDEX keys_account ON keys (account);
`;
