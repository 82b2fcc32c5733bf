import CPoppler
import Clausier
import Glibc

/// What poppler finds out about a signature from its own bytes.
struct SignatureCheck {
  var integrity: ElectronicSignature.Integrity
  var signer: String?
  /// The time of signing according to the signature, in ISO 8601, UTC.
  var time: Timestamp?
}

extension PopplerFile {
  /// Checks every signature on a page, by its field's name.
  ///
  /// The certificate is not checked: that would need a key store, today's date and a network. It is also not
  /// checked for revocation, and no certificate is fetched.
  func signatureChecks() -> [String: SignatureCheck] {
    KeyStore.stayAway()
    var checks: [String: SignatureCheck] = [:]
    for index in 0..<pageCount {
      guard let page = poppler_document_get_page(document, gint(clamping: index)) else { continue }
      defer { g_object_unref(UnsafeMutableRawPointer(page)) }
      let fields = poppler_page_get_form_field_mapping(page)
      defer { poppler_page_free_form_field_mapping(fields) }
      var item = fields
      while let node = item {
        item = node.pointee.next
        guard let data = node.pointee.data else { continue }
        let field = data.assumingMemoryBound(to: PopplerFormFieldMapping.self).pointee.field
        guard let field, poppler_form_field_get_field_type(field) == POPPLER_FORM_FIELD_SIGNATURE,
          let name = poppler_form_field_get_name(field)
        else { continue }
        defer { g_free(name) }
        let key = CleanText.line(UnsafeRawBufferPointer(start: name, count: strlen(name))) ?? ""
        if checks[key] == nil { checks[key] = check(field) }
      }
    }
    return checks
  }

  private func check(_ field: OpaquePointer) -> SignatureCheck? {
    let result = poppler_form_field_signature_validate_sync(
      field, POPPLER_SIGNATURE_VALIDATION_FLAG_WITHOUT_OCSP_REVOCATION_CHECK, nil, nil)
    guard let result else { return nil }
    defer { poppler_signature_info_free(result) }
    var check = SignatureCheck(integrity: .unknown)
    switch poppler_signature_info_get_signature_status(result) {
    case POPPLER_SIGNATURE_VALID: check.integrity = .valid
    case POPPLER_SIGNATURE_INVALID, POPPLER_SIGNATURE_DIGEST_MISMATCH: check.integrity = .broken
    default: break
    }
    if let signer = poppler_signature_info_get_signer_name(result) {
      let line = CleanText.line(UnsafeRawBufferPointer(start: signer, count: strlen(signer)))
      check.signer = line.map(DoubleEncoding.repaired)
    }
    if let time = poppler_signature_info_get_local_signing_time(result) {
      let seconds = g_date_time_to_unix(time)
      // 0 is how poppler says that the signature gives no time.
      if seconds > 0 { check.time = UTCTime.timestamp(secondsSince1970: Int64(seconds)) }
    }
    return check
  }
}
