package tabard.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import tabard.approval.MadeArrangement;
import tabard.approval.RolePowers;
import tabard.approval.TermsVersion;
import tabard.approval.TermsVersions;
import tabard.party.ArrangementFacts;
import tabard.party.ArrangementsView;

/** The versions of an arrangement's terms as its page shows them, the newest first. */
@Component
class ArrangementHistory {

    private final TermsVersions versions;
    private final ArrangementsView arrangements;
    private final ApprovalView view;
    private final PageWords words;

    ArrangementHistory(TermsVersions versions, ArrangementsView arrangements, ApprovalView view, PageWords words) {
        this.versions = versions;
        this.arrangements = arrangements;
        this.view = view;
        this.words = words;
    }

    /**
     * One version.
     *
     * @param powers the envelope where it does not go by role
     */
    record VersionRow(TermsVersion version, LocalDate on, List<ApprovalView.RoleRow> roles, List<String> powers) {}

    List<VersionRow> of(MadeArrangement made) {
        return versions.of(made).reversed().stream().map(this::row).toList();
    }

    private VersionRow row(TermsVersion version) {
        var covered = arrangements.ever(version.arrangement());
        return new VersionRow(
                version,
                words.day(version.knownFrom()),
                view.roles(covered.scheme(), roles(covered)),
                covered.roles().isEmpty()
                        ? covered.powers().stream()
                                .map(power -> words.power(covered.scheme(), power))
                                .sorted()
                                .toList()
                        : List.of());
    }

    /** The envelope by role. */
    static List<RolePowers> roles(ArrangementFacts facts) {
        return facts.roles().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(role -> new RolePowers(role.getKey(), role.getValue()))
                .toList();
    }
}
