package tabard.approval;

/** What a force and an employer sign with an arrangement. */
public enum AgreementKind {
    JOINT_OPERATING_PROTOCOL,
    INFORMATION_SHARING_AGREEMENT,
    MEMORANDUM_OF_UNDERSTANDING
}
