import Clausier

/// The electronic signatures of a file, as a version of SEDA has them.
struct SEDASignatures {
  let version: SEDAVersion
  let signatures: [ElectronicSignature]
  let object: SEDAObject
  /// The day on which they were checked; SEDA wants one before 2.3.
  let checked: CalendarDate?

  init(
    _ version: SEDAVersion, _ signatures: [ElectronicSignature], _ object: SEDAObject, checked: CalendarDate?
  ) {
    self.version = version
    self.signatures = signatures
    self.object = object
    self.checked = checked
  }

  func write(to xml: inout XMLWriter, _ report: inout ExportReport) {
    var told: [(signer: String, time: String)] = []
    for signature in signatures {
      if signature.integrity != .broken, let signer = signature.signer, !ActText.isBlank(signer),
        let time = SEDADate.time(signature.time, &report)
      {
        told.append((signer, time))
      } else {
        report.note(.signatureLeftOut)
      }
    }
    guard !told.isEmpty else { return }
    if version >= .v2_3 { return writeInformation(told, to: &xml) }
    guard let checked else { return report.note(.signatureWithoutDate) }
    for (signer, time) in told {
      xml.element("Signature") { xml in
        write(signer, time, to: &xml)
        xml.element("Validator") { xml in
          xml.element("Corpname", "Clausier")
          xml.element("ValidationTime", SEDADate.time(checked))
        }
        xml.element("ReferencedObject") { xml in
          xml.element("SignedObjectId", "BDO\(object.number)")
          xml.element("SignedObjectDigest", object.digest, [("algorithm", object.algorithm)])
        }
      }
    }
  }

  private func writeInformation(_ told: [(signer: String, time: String)], to xml: inout XMLWriter) {
    xml.element("SigningInformation") { xml in
      xml.element("SigningRole", "SignedDocument")
      xml.element("SigningRole", "Signature")
      for (signer, time) in told {
        xml.element("SignatureDescription") { write(signer, time, to: &$0) }
      }
    }
  }

  private func write(_ signer: String, _ time: String, to xml: inout XMLWriter) {
    xml.element("Signer") { xml in
      xml.element("FullName", signer)
      xml.element("SigningTime", time)
    }
  }
}
