package tabard.approval;

import tabard.kernel.Refusal;

/** The employer has no satisfactory arrangements for complaints, so the law lets nobody approve it. */
public final class ComplaintsNotSatisfactory extends Refusal {

    private static final long serialVersionUID = 1L;

    ComplaintsNotSatisfactory() {
        super(
                "complaints-not-satisfactory",
                "The arrangements for complaints are not found satisfactory, so the organisation cannot be approved (PRA 2002"
                        + " s.40(9), S.I. 2004/915 reg 6(2)).");
    }
}
