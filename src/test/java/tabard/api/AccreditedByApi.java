package tabard.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import tabard.kernel.CaseReference;
import tabard.workflow.CaseProcess;

/** People of {@code supplier-1} with the traffic pair in Avon and Somerset, whom no other test touches. */
public record AccreditedByApi(ApiClient api, CaseProcess process) {

    /** Accredits one person with this given name, and answers the number. */
    public String one(String givenName) {
        var work = new CasesByApi(api);
        work.employ("""
                Given name,Family name,Date of birth,Email,Role,Staff number,Employed from
                %s,Example,1990-05-06,,Traffic steward,%s-1,2026-11-01
                """.formatted(givenName, givenName).getBytes(StandardCharsets.UTF_8));
        var cases = work.apply(List.of(work.called(givenName).getFirst()));
        var avon = cases.stream()
                .filter(reference -> work.force(reference).equals("avon"))
                .findFirst()
                .orElseThrow();
        carryOn(avon);
        work.find(avon);
        work.recommend(avon);
        work.decide(avon, Set.of());
        carryOn(avon);
        var number = work.number(avon);
        assertThat(state(number)).isEqualTo("VALID");
        return number;
    }

    /** What anybody is told who checks it. */
    public String state(String number) {
        return api.get("", "/api/v1/check/" + number).at("/state");
    }

    private void carryOn(String reference) {
        process.carryOn(new CaseReference(reference));
    }
}
