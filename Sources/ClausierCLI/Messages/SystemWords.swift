import Batch
import Clausier
import Glibc

// What the system says when a call failed, in the user's language.

extension SystemError {
  /// The system's words; in French too for what happens to files, folders and processes.
  var message: Message { Message(fr: SystemError.french[number] ?? words, en: words) }

  private static let french: [Int32: String] = [
    EACCES: "accès refusé", EAGAIN: "ressources momentanément épuisées", EBADF: "fichier fermé",
    EBUSY: "déjà utilisé", EDQUOT: "quota de disque dépassé", EEXIST: "existe déjà",
    EFBIG: "fichier trop grand", EHOSTDOWN: "serveur arrêté", EHOSTUNREACH: "serveur inaccessible",
    EINVAL: "demande non valable", EIO: "erreur d’entrée-sortie", EISDIR: "c’est un dossier",
    ELOOP: "liens symboliques en boucle", EMFILE: "trop de fichiers ouverts",
    ENAMETOOLONG: "nom trop long", ENFILE: "trop de fichiers ouverts sur la machine",
    ENODEV: "périphérique absent", ENOENT: "fichier ou dossier introuvable", ENOMEM: "mémoire insuffisante",
    ENOSPC: "disque plein", ENOTCONN: "partage réseau déconnecté", ENOTDIR: "ce n’est pas un dossier",
    ENOTEMPTY: "dossier non vide", ENXIO: "périphérique absent", EOVERFLOW: "fichier trop grand",
    EPERM: "opération interdite", EREMOTEIO: "erreur du serveur distant", EROFS: "système en lecture seule",
    ESTALE: "le partage réseau ne connaît plus ce fichier", ETIMEDOUT: "délai dépassé",
    EXDEV: "autre système de fichiers",
  ]
}
