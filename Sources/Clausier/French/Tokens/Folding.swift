/// What a scalar is in a text and what it is compared as: lower case, without accent, one quote, one dash.
package struct Folding {
  /// What a scalar is in a text.
  package enum Class {
    /// Part of a word.
    case letter
    /// A separate accent, which joins the letter before it and is not compared.
    case mark
    /// Without width, ignored: soft hyphens, joiners, byte order marks.
    case nothing
    /// A space of any width, or a control character.
    case space
    /// The end of a paragraph.
    case lineFeed
    /// Any other sign.
    case symbol
  }

  /// What the scalar is.
  package var sort: Class
  /// What it is compared as, up to three bytes, the first lowest; 0 when it is compared by its own bytes.
  package var folded: UInt32 = 0
  /// Whether the scalar is a capital letter.
  package var capital = false

  /// What a scalar beyond ASCII is and is compared as.
  package init(_ scalar: UInt32) {
    switch scalar {
    case 0xD7, 0xF7: self.init(sort: .symbol)
    case 0xC0...0x17F: self.init(latin: scalar)
    case 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2064, 0x2066...0x206F, 0xFEFF:
      self.init(sort: .nothing)
    case 0x80...0xA0, 0x1680, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: self.init(sort: .space)
    case 0x2028, 0x2029: self.init(sort: .lineFeed)
    case 0x300...0x36F, 0xFE00...0xFE0F: self.init(sort: .mark)
    case 0x2018, 0x2019, 0x201B, 0x2BC, 0x2B9, 0xB4, 0x2032: self.init(sort: .symbol, 0x27)
    case 0x2010...0x2015, 0x2212, 0xFE63, 0xFF0D: self.init(sort: .symbol, 0x2D)
    case 0xAB, 0xBB, 0x201C...0x201F, 0x2039, 0x203A, 0x2033: self.init(sort: .symbol, 0x22)
    case 0xFB00...0xFB06: self.init(ligature: scalar)
    // Raised letters of « 1ᵉʳ », « 2ᵈ », « nᵒ », « 1ʳᵉ ».
    case 0x1D49: self.init(sort: .letter, 0x65)
    case 0x2B3: self.init(sort: .letter, 0x72)
    case 0x1D48: self.init(sort: .letter, 0x64)
    case 0x1D52: self.init(sort: .letter, 0x6F)
    case 0x1D50: self.init(sort: .letter, 0x6D)
    case 0x2E2: self.init(sort: .letter, 0x73)
    case 0x2116: self.init(sort: .letter, 0x6F6E)
    // The ordinal sign is used as the degree sign in « nº ».
    case 0xBA, 0x2DA: self.init(sort: .symbol, 0xB0C2)
    default:
      let letter = Unicode.Scalar(scalar)?.properties.isAlphabetic ?? false
      self.init(sort: letter ? .letter : .symbol)
    }
  }

  private init(sort: Class, _ folded: UInt32 = 0) {
    self.sort = sort
    self.folded = folded
  }

  private init(latin scalar: UInt32) {
    sort = .letter
    let index = Int(scalar - 0xC0) * 2
    Folding.latin.withUTF8Buffer { table in
      let second = table[index + 1]
      folded = UInt32(table[index]) | (second == 0x5F ? 0 : UInt32(second) << 8)
    }
    switch scalar {
    case 0xC0...0xDE, 0x178, 0x179, 0x17B, 0x17D: capital = true
    case 0x139...0x148: capital = scalar % 2 == 1
    case 0x100...0x137, 0x14A...0x177: capital = scalar % 2 == 0
    default: capital = false
    }
  }

  private init(ligature scalar: UInt32) {
    sort = .letter
    switch scalar {
    case 0xFB01: folded = 0x6966
    case 0xFB02: folded = 0x6C66
    case 0xFB03: folded = 0x696666
    case 0xFB04: folded = 0x6C6666
    case 0xFB05, 0xFB06: folded = 0x7473
    default: folded = 0x6666
    }
  }

  /// Two bytes for each scalar from U+00C0 to U+017F, from the Unicode decompositions; ligatures by their letters.
  private static let latin: StaticString = """
    a_a_a_a_a_a_aec_e_e_e_e_i_i_i_i_d_n_o_o_o_o_o___o_u_u_u_u_y_thss\
    a_a_a_a_a_a_aec_e_e_e_e_i_i_i_i_d_n_o_o_o_o_o___o_u_u_u_u_y_thy_\
    a_a_a_a_a_a_c_c_c_c_c_c_c_c_d_d_d_d_e_e_e_e_e_e_e_e_e_e_g_g_g_g_\
    g_g_g_g_h_h_h_h_i_i_i_i_i_i_i_i_i_i_ijijj_j_k_k_k_l_l_l_l_l_l_l_\
    l_l_l_n_n_n_n_n_n_n_n_n_o_o_o_o_o_o_oeoer_r_r_r_r_r_s_s_s_s_s_s_\
    s_s_t_t_t_t_t_t_u_u_u_u_u_u_u_u_u_u_u_u_w_w_y_y_y_z_z_z_z_z_z_s_
    """
}
