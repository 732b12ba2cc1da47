package tabard.approval;

import org.jspecify.annotations.Nullable;
import tabard.evidence.DocumentKind;

/** One thing that an organisation shows with its application. Which of them a force asks for is set for its route. */
public enum EvidenceItem {
    COMPANY_NUMBER(null),
    CONTROLLERS(null),
    INSURANCE(DocumentKind.INSURANCE),
    COMPLAINTS_PROCEDURE(DocumentKind.COMPLAINTS_PROCEDURE),
    SUPERVISION_PLAN(DocumentKind.SUPERVISION_PLAN),
    UNIFORM_SPECIFICATION(DocumentKind.UNIFORM),
    TRAINING_PLAN(DocumentKind.TRAINING),
    POLICIES(DocumentKind.POLICY),
    SCHEME_REPORT(DocumentKind.REPORT),
    RAIL_CONTRACT(DocumentKind.OTHER);

    private final @Nullable DocumentKind kind;

    EvidenceItem(@Nullable DocumentKind kind) {
        this.kind = kind;
    }

    /** What sort of document shows it; null where no single document does. */
    public @Nullable DocumentKind kind() {
        return kind;
    }

    /** Whether the document must say until when it counts. */
    public boolean ends() {
        return this == INSURANCE;
    }
}
