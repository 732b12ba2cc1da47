package tabard.notice;

import tabard.kernel.Refusal;

/** What was typed is no e-mail address. */
public final class NotAnAddress extends Refusal {

    private static final long serialVersionUID = 1L;

    NotAnAddress() {
        super("not-an-address", "Give one e-mail address of an office, such as accreditation@force.example.");
    }
}
