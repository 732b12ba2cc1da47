package tabard.party;

/** What sort of employer an organisation is; the kind decides which checks a force makes before it approves it. */
public enum OrganisationKind {
    COMPANY,
    COMMUNITY_INTEREST_COMPANY,
    TRUST,
    CHARITY,
    COUNCIL,
    PUBLIC_BODY
}
