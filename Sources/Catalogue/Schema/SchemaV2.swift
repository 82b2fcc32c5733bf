/// The second form of the tables: the number that a collection gives an act, and whether its
/// term is renewed.
enum SchemaV2 {
  static let sql = """
    -- As the record has it, source.act.number, and folded for comparison.
    ALTER TABLE acts ADD COLUMN listed TEXT;
    ALTER TABLE acts ADD COLUMN listed_words TEXT;
    ALTER TABLE acts ADD COLUMN renewal TEXT;
    CREATE INDEX acts_listed ON acts (listed_words) WHERE listed_words IS NOT NULL;

    """
}
