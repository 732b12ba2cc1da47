package tabard.vetting;

import java.util.Collection;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import tabard.kernel.ForceCode;
import tabard.scheme.Forces;

/** The words by which a person allows that vetting is taken from others: kept with each consent as they were read. */
@Component
public class ReuseStatement {

    private static final String ENGLISH =
            "I agree that these police forces may take vetting that another police force or vetting authority has done of me, "
                    + "where their published rules accept it, instead of vetting me again: %s. They are told whether I was "
                    + "cleared, to which level, when and until when, and nothing else. I need not agree: without it I am vetted "
                    + "again. I can withdraw this consent at any time; what was recognised before stays so.";
    private static final String WELSH =
            "Rwy’n cytuno y caiff yr heddluoedd hyn dderbyn fetio y mae heddlu neu awdurdod fetio arall wedi’i wneud ohonof, lle "
                    + "mae eu rheolau cyhoeddedig yn ei dderbyn, yn lle fy fetio eto: %s. Dywedir wrthynt a gefais fy nghlirio, "
                    + "i ba lefel, pryd a hyd pryd, a dim arall. Nid oes rhaid i mi gytuno: hebddo caf fy fetio eto. Gallaf "
                    + "dynnu’r cydsyniad hwn yn ôl unrhyw bryd; mae’r hyn a gydnabuwyd cyn hynny yn aros felly.";

    private final Forces forces;

    ReuseStatement(Forces forces) {
        this.forces = forces;
    }

    /**
     * The statement, naming the forces.
     *
     * @param language {@code en} or {@code cy}
     */
    public String of(Collection<ForceCode> asked, String language) {
        var names =
                asked.stream().map(force -> forces.get(force).name()).sorted().collect(Collectors.joining(", "));
        return (language.equals("cy") ? WELSH : ENGLISH).formatted(names);
    }
}
