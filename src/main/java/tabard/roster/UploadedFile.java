package tabard.roster;

import java.time.Instant;
import tabard.kernel.Actor;
import tabard.kernel.Sha256;

/** Which file somebody sent, and when; its name is made fit to be shown. */
record UploadedFile(String name, String sha256, Actor by, Instant at) {

    static UploadedFile of(SentRoster sent, Actor by, Instant at) {
        var name = sent.name();
        var bare = SafeText.named(name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1));
        return new UploadedFile(bare.isEmpty() ? "roster.csv" : bare, Sha256.hex(sent.content()), by, at);
    }
}
