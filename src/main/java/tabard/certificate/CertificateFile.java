package tabard.certificate;

/**
 * A certificate as a file to keep, print or show.
 *
 * @param fileName such as {@code certificate-7K3M-9Q2P-XW43-1.pdf}
 * @param bytes the PDF, as it was issued
 * @param sha256 of the bytes, in hexadecimal, as it stands on the ledger
 */
public record CertificateFile(String fileName, byte[] bytes, String sha256) {}
