package tabard.approval;

import tabard.party.OrganisationKind;

/** Where an organisation goes first: it follows from what sort of organisation it is, so nobody can take the wrong one. */
public enum ApprovalRoute {
    /** Private companies, trusts and charities: Police CPI looks at them once for all forces, and recommends. */
    POLICE_CPI,
    /** Public bodies: straight to the force. */
    FORCE;

    /** The route of an organisation of this kind. */
    public static ApprovalRoute of(OrganisationKind kind) {
        return switch (kind) {
            case COMPANY, COMMUNITY_INTEREST_COMPANY, TRUST, CHARITY -> POLICE_CPI;
            case COUNCIL, PUBLIC_BODY -> FORCE;
        };
    }
}
