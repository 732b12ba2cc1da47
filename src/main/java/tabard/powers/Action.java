package tabard.powers;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * One thing that somebody can do about a power that must not be granted yet. {@link Readiness#after} tells what the question
 * becomes once it is done.
 */
public sealed interface Action {

    /** What is done, in the order in which a way lists it, and by whose doing. */
    enum Kind {
        ADOPT_POLICY(Step.POLICY),
        PERMIT_POWER(Step.POLICY),
        LIST(Step.POLICY),
        LIST_AND_NAME(Step.POLICY),
        LEAVE_OUT(Step.APPLICATION),
        NAME(Step.APPLICATION),
        DO_NOT_ASK(Step.APPLICATION),
        ASK(Step.APPLICATION),
        RECORD_EMPLOYMENT(Step.EMPLOYMENT),
        MAKE_ARRANGEMENT(Step.ARRANGEMENT),
        COVER_POWER(Step.ARRANGEMENT),
        FILE_AGREEMENT(Step.AGREEMENT),
        VET(Step.VETTING),
        CONFIRM_CLEARANCE(Step.CONFIRMATION),
        TOP_UP_CLEARANCE(Step.TOP_UP),
        PASS_COURSE(Step.TRAINING),
        WAIT(Step.APPLICATION);

        private final Step step;

        Kind(Step step) {
            this.step = step;
        }

        /** The work it is part of, whose lead time it has. */
        public Step step() {
            return step;
        }

        /** The code that stands in answers, such as {@code name}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** Work that takes its time. An application takes none: it is written as it should be. */
    enum Step {
        APPLICATION,
        EMPLOYMENT,
        ARRANGEMENT,
        AGREEMENT,
        POLICY,
        VETTING,
        CONFIRMATION,
        TOP_UP,
        TRAINING,
        /** From a complete application to a decision: part of no way to a yes, for the yes comes before it. */
        DECISION;

        /** The code that stands in data, such as {@code top-up}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** Tells whether it is a part of finding out whether the person is suitable. */
        boolean vets() {
            return this == VETTING || this == CONFIRMATION || this == TOP_UP;
        }
    }

    /** What a grant names. */
    enum Named {
        OFFENCE,
        BYELAW
    }

    /** What is done. */
    default Kind kind() {
        return switch (this) {
            case AdoptPolicy _ -> Kind.ADOPT_POLICY;
            case PermitPower _ -> Kind.PERMIT_POWER;
            case ListNamed _ -> Kind.LIST;
            case ListAndName _ -> Kind.LIST_AND_NAME;
            case LeaveOut _ -> Kind.LEAVE_OUT;
            case Name _ -> Kind.NAME;
            case DoNotAsk _ -> Kind.DO_NOT_ASK;
            case Ask _ -> Kind.ASK;
            case RecordEmployment _ -> Kind.RECORD_EMPLOYMENT;
            case MakeArrangement _ -> Kind.MAKE_ARRANGEMENT;
            case CoverPower _ -> Kind.COVER_POWER;
            case FileAgreement _ -> Kind.FILE_AGREEMENT;
            case Vet _ -> Kind.VET;
            case ConfirmClearance _ -> Kind.CONFIRM_CLEARANCE;
            case TopUpClearance _ -> Kind.TOP_UP_CLEARANCE;
            case PassCourse _ -> Kind.PASS_COURSE;
            case WaitUntil _ -> Kind.WAIT;
        };
    }

    /** The force has a policy in effect: the one known, renewed, or a first one. */
    record AdoptPolicy() implements Action {}

    /** The force's policy permits the power. */
    record PermitPower(PowerCode power) implements Action {}

    /** The force's policy lists an offence or byelaw that the application names already. */
    record ListNamed(PowerCode power, Named what, String code) implements Action {}

    /**
     * The force's policy lists some more, and the application names them.
     *
     * @param count how many
     * @param anyOf which may be chosen; empty where any that the force agrees would do
     */
    record ListAndName(PowerCode power, Named what, int count, List<String> anyOf) implements Action {
        public ListAndName {
            anyOf = List.copyOf(anyOf);
        }
    }

    /** The application leaves out an offence or byelaw that it names. */
    record LeaveOut(PowerCode power, Named what, String code) implements Action {}

    /**
     * The application names some of what the force lists.
     *
     * @param count how many
     * @param anyOf which may be chosen
     */
    record Name(PowerCode power, Named what, int count, List<String> anyOf) implements Action {
        public Name {
            anyOf = List.copyOf(anyOf);
        }
    }

    /** The application does not ask for a power that is held already and would be refused again. */
    record DoNotAsk(PowerCode power) implements Action {}

    /** The application asks for another power with it. */
    record Ask(PowerCode power) implements Action {}

    /** The person's employment by the employer who applies is on record. */
    record RecordEmployment() implements Action {}

    /** The force's arrangement with the employer is made, renewed or brought forward. */
    record MakeArrangement() implements Action {}

    /** The arrangement covers the power, and gives it to the person's role. */
    record CoverPower(PowerCode power) implements Action {}

    /** An agreement of this type is on file. */
    record FileAgreement(String agreement) implements Action {}

    /**
     * The person is vetted.
     *
     * @param authorities any of these would do, the force itself first where it can
     */
    record Vet(VettingLevel level, List<String> authorities) implements Action {
        public Vet {
            authorities = List.copyOf(authorities);
        }
    }

    /** The authority confirms that its clearance is live and unrestricted, and the force takes it over. */
    record ConfirmClearance(VettingLevel level, String authority) implements Action {}

    /** The force makes the checks that the authority's clearance lacks. */
    record TopUpClearance(VettingLevel level, String authority) implements Action {}

    /** The person passes a course. */
    record PassCourse(String course) implements Action {}

    /** Nothing is done before this day, on which something that is known begins. */
    record WaitUntil(LocalDate day) implements Action {}
}
