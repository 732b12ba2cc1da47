package tabard.approval;

import tabard.kernel.Refusal;

/** An application has come too far, or not far enough, for what somebody wants with it. */
public final class OrganisationApplicationNotInState extends Refusal {

    private static final long serialVersionUID = 1L;

    OrganisationApplicationNotInState(OrganisationApplication application, String deed) {
        super(
                "organisation-application-not-in-state",
                "This application %s, so it cannot be %s.".formatted(words(application.state()), deed));
    }

    private static String words(OrganisationApplication.State state) {
        return switch (state) {
            case AWAITING_RECOMMENDATION -> "waits for the recommendation of Police CPI";
            case ASSESSING -> "is with the accreditation officer";
            case ASKED -> "waits for more evidence from the organisation";
            case ASSESSED -> "is with the chief officer";
            case APPROVED -> "is approved";
            case REFUSED -> "is refused";
            case WITHDRAWN -> "is withdrawn";
        };
    }
}
