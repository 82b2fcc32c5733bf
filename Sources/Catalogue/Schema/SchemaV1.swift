/// The first form of the tables.
///
/// A row's `place` is the index of its value in the record; money is in euros, dates are in the forms of ISO 8601.
enum SchemaV1 {
  static let sql = files + acts + parts + words

  /// What the index was made of.
  private static let files = """
    CREATE TABLE facts (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
    -- Files that were indexed: PDFs, or files of records.
    CREATE TABLE inputs (
      id INTEGER PRIMARY KEY, path TEXT NOT NULL UNIQUE, size INTEGER NOT NULL, modified INTEGER NOT NULL,
      settings TEXT NOT NULL);
    -- The acts that each gave.
    CREATE TABLE origins (
      input INTEGER NOT NULL, act INTEGER NOT NULL, PRIMARY KEY (input, act)) WITHOUT ROWID;
    CREATE INDEX origins_act ON origins (act);
    -- Documents that could not be read.
    CREATE TABLE failures (
      input INTEGER NOT NULL, file TEXT NOT NULL, code TEXT NOT NULL, message_fr TEXT, message_en TEXT,
      PRIMARY KEY (input, file)) WITHOUT ROWID;

    """

  private static let acts = """
    CREATE TABLE acts (
      id INTEGER PRIMARY KEY,
      -- As the record has them: source.file, source.act.index, source.act.of, source.sha256, the pages.
      file TEXT NOT NULL, act INTEGER NOT NULL, acts INTEGER NOT NULL, sha256 TEXT NOT NULL,
      first_page INTEGER, last_page INTEGER,
      kind TEXT NOT NULL, nature TEXT, title TEXT, number TEXT, nor TEXT,
      -- The date of signature.
      date TEXT,
      -- The end: written, else computed from the start or the signature and the duration.
      end_date TEXT, end_computed INTEGER NOT NULL DEFAULT 0, duration TEXT,
      -- The sums of the lines of credits; NULL without any.
      ae REAL, cp REAL,
      comptable TEXT,
      -- The act that stands for this one, if it is a copy.
      copy_of INTEGER,
      -- For an avenant: its convention, and how many the index has for it: one, several or none.
      convention INTEGER, conventions TEXT,
      -- The number and the path folded, for comparison.
      number_words TEXT, file_words TEXT NOT NULL,
      -- What two copies have in common.
      words_digest TEXT,
      UNIQUE (file, act, sha256));
    CREATE INDEX acts_sha256 ON acts (sha256, act);
    CREATE INDEX acts_digest ON acts (words_digest);
    CREATE INDEX acts_date ON acts (date);
    CREATE INDEX acts_end ON acts (end_date);
    CREATE INDEX acts_ae ON acts (ae);
    CREATE INDEX acts_cp ON acts (cp);
    CREATE INDEX acts_nor ON acts (nor);
    CREATE INDEX acts_number ON acts (number_words);
    CREATE INDEX acts_convention ON acts (convention) WHERE convention IS NOT NULL;
    CREATE INDEX acts_copy ON acts (copy_of) WHERE copy_of IS NOT NULL;
    -- The whole record, packed by zlib; size and checksum are those of its JSON.
    CREATE TABLE records (
      act INTEGER PRIMARY KEY, size INTEGER NOT NULL, checksum INTEGER NOT NULL, json BLOB NOT NULL);
    CREATE INDEX records_checksum ON records (checksum);

    """

  private static let parts = """
    CREATE TABLE parties (
      act INTEGER NOT NULL, place INTEGER NOT NULL, role TEXT, name TEXT, acronym TEXT, aliases TEXT,
      representative TEXT, representative_title TEXT, city TEXT, name_words TEXT, acronym_words TEXT,
      PRIMARY KEY (act, place)) WITHOUT ROWID;
    CREATE TABLE credits (
      act INTEGER NOT NULL, place INTEGER NOT NULL, year INTEGER, label TEXT, ae REAL, cp REAL, party INTEGER,
      chorus INTEGER, section TEXT, PRIMARY KEY (act, place)) WITHOUT ROWID;
    CREATE TABLE amounts (
      act INTEGER NOT NULL, place INTEGER NOT NULL, euros REAL, tax TEXT, qualifier TEXT, section TEXT,
      PRIMARY KEY (act, place)) WITHOUT ROWID;
    CREATE TABLE chorus (
      act INTEGER NOT NULL, place INTEGER NOT NULL, programme TEXT, programme_label TEXT, bop TEXT,
      domaine TEXT, centre TEXT, cout TEXT, party INTEGER, section TEXT, PRIMARY KEY (act, place)) WITHOUT ROWID;
    CREATE INDEX chorus_programme ON chorus (programme);
    CREATE INDEX chorus_domaine ON chorus (domaine);
    CREATE INDEX chorus_centre ON chorus (centre);
    CREATE INDEX chorus_cout ON chorus (cout);
    CREATE TABLE activites (
      act INTEGER NOT NULL, chorus INTEGER NOT NULL, place INTEGER NOT NULL, activite TEXT NOT NULL,
      PRIMARY KEY (act, chorus, place)) WITHOUT ROWID;
    CREATE INDEX activites_activite ON activites (activite);
    CREATE TABLE dates (
      act INTEGER NOT NULL, place INTEGER NOT NULL, date TEXT, section TEXT,
      PRIMARY KEY (act, place)) WITHOUT ROWID;
    -- The texts that an act names: source is visas or citations.
    CREATE TABLE citations (
      act INTEGER NOT NULL, source TEXT NOT NULL, place INTEGER NOT NULL, nature TEXT, number TEXT, date TEXT,
      title TEXT, article TEXT, section TEXT, PRIMARY KEY (act, source, place)) WITHOUT ROWID;
    CREATE INDEX citations_number ON citations (number);
    CREATE TABLE articles (
      act INTEGER NOT NULL, place INTEGER NOT NULL, number TEXT, heading TEXT, topics TEXT,
      PRIMARY KEY (act, place)) WITHOUT ROWID;
    CREATE TABLE signatories (
      act INTEGER NOT NULL, place INTEGER NOT NULL, name TEXT, title TEXT, party INTEGER, role TEXT,
      on_behalf_of TEXT, PRIMARY KEY (act, place)) WITHOUT ROWID;
    CREATE TABLE venues (
      act INTEGER NOT NULL, place INTEGER NOT NULL, venue TEXT, PRIMARY KEY (act, place)) WITHOUT ROWID;
    -- What an avenant says of the act that it amends.
    CREATE TABLE amendments (
      act INTEGER PRIMARY KEY, rank INTEGER, kind TEXT, number TEXT, date TEXT, nor TEXT, credits TEXT, text TEXT,
      number_words TEXT);
    -- Values that a diagnostic of severity warning doubts.
    CREATE TABLE doubts (
      act INTEGER NOT NULL, place INTEGER NOT NULL, code TEXT NOT NULL, pointer TEXT, page INTEGER,
      PRIMARY KEY (act, place)) WITHOUT ROWID;

    """

  /// The folded words of an act, in the columns that filters ask for; the index keeps no text of its own.
  private static let words = """
    CREATE VIRTUAL TABLE words USING fts5 (
      title, delegant, delegataire, party, signatory, heading, cited, body, content = '', tokenize = 'ascii');

    """
}
