package tabard.workflow.camunda;

import java.time.Instant;
import org.springframework.stereotype.Component;
import tabard.accreditation.Accreditation;
import tabard.accreditation.Accreditations;
import tabard.kernel.CaseReference;
import tabard.renewing.AskedRenewal;
import tabard.renewing.AskedRenewals;
import tabard.workflow.Matter;
import tabard.workflow.ProcessMatters;

/** Renewals: what their process is about. */
@Component
class RenewalMatters implements ProcessMatters {

    private final AskedRenewals renewals;
    private final Accreditations accreditations;

    RenewalMatters(AskedRenewals renewals, Accreditations accreditations) {
        this.renewals = renewals;
        this.accreditations = accreditations;
    }

    static String key(CaseReference reference) {
        return RenewalModel.PROCESS + ":" + reference;
    }

    static CaseReference reference(String key) {
        return new CaseReference(key.substring(key.indexOf(':') + 1));
    }

    @Override
    public String process() {
        return RenewalModel.PROCESS;
    }

    @Override
    public Matter get(String key) {
        var asked = asked(key);
        return new Matter(
                process(), key, asked.caseReference(), asked.force(), old(asked).scheme(), asked.organisation());
    }

    /** The first moment at which the old one no longer stands. */
    @Override
    public Instant comes(String key, String event) {
        return old(asked(key)).end().atStartOfDay(Accreditation.LONDON).toInstant();
    }

    private Accreditation old(AskedRenewal asked) {
        return accreditations.get(asked.number());
    }

    private AskedRenewal asked(String key) {
        return renewals.ofCase(reference(key))
                .orElseThrow(() -> new IllegalStateException("Nothing is renewed by %s.".formatted(key)));
    }
}
