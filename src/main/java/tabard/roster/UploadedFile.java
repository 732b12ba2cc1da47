package tabard.roster;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import tabard.kernel.Actor;

/** Which file somebody sent, and when; its name is made fit to be shown. */
record UploadedFile(String name, String sha256, Actor by, Instant at) {

    static UploadedFile of(String name, byte[] content, Actor by, Instant at) {
        var bare = SafeText.named(name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1));
        return new UploadedFile(bare.isEmpty() ? "roster.csv" : bare, hash(content), by, at);
    }

    private static String hash(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256.", impossible);
        }
    }
}
