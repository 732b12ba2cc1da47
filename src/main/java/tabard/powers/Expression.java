package tabard.powers;

import java.util.List;

/** What a power requires or goes with, as the catalogue says it. */
public sealed interface Expression {

    /** Another power. */
    record OnePower(PowerCode power) implements Expression {}

    /** At least one of these powers. */
    record AnyPower(List<PowerCode> anyOf) implements Expression {

        public AnyPower {
            anyOf = List.copyOf(anyOf);
        }
    }

    /** So many offences named. */
    record Offences(int atLeast) implements Expression {}

    /** So many listed byelaws named. */
    record Byelaws(int atLeast) implements Expression {}

    /** An agreement of this type on file. */
    record AgreementOnFile(String agreement) implements Expression {}

    /** The powers it names. */
    default List<PowerCode> powers() {
        return switch (this) {
            case OnePower one -> List.of(one.power());
            case AnyPower any -> any.anyOf();
            case Offences _, Byelaws _, AgreementOnFile _ -> List.of();
        };
    }
}
