package tabard.approval;

/**
 * One thing that is still missing before an application can be sent.
 *
 * @param field what it is about: an item of the evidence, or {@code roles}
 */
public record Gap(String field, Kind kind) {

    /** Why it does not do. */
    public enum Kind {
        /** Nothing is given. */
        MISSING("give it"),
        /** The document is not there, malware was found in it, or another stands in its place. */
        NOT_THERE("send the document again"),
        /** The document does not say until when it counts. */
        NO_END("say until when it counts"),
        /** The document counts no longer. */
        ENDED("send one that still counts"),
        /** Somebody who controls the organisation has no document that shows who they are. */
        NO_IDENTITY("add a document that shows who they are"),
        /** No power of a role is one of the force's scheme. */
        NO_POWER("name a power of the force's scheme");

        private final String remedy;

        Kind(String remedy) {
            this.remedy = remedy;
        }
    }

    static Gap of(EvidenceItem item, Kind kind) {
        return new Gap(item.name(), kind);
    }

    /** It and what to do, in English. */
    @Override
    public String toString() {
        return "%s: %s".formatted(field.toLowerCase(java.util.Locale.ROOT).replace('_', ' '), kind.remedy);
    }
}
