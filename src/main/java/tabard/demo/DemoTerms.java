package tabard.demo;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import tabard.access.ActAs;
import tabard.access.Role;
import tabard.approval.AgreementKind;
import tabard.approval.RenewAgreement;
import tabard.approval.RolePowers;
import tabard.approval.SignedAgreement;
import tabard.approval.VariedTerms;
import tabard.approval.VaryTerms;
import tabard.evidence.DocumentId;
import tabard.evidence.DocumentKind;
import tabard.evidence.NewDocument;
import tabard.evidence.SentFile;
import tabard.evidence.Subject;
import tabard.evidence.UploadDocument;
import tabard.kernel.Actor;
import tabard.party.ArrangementFacts;
import tabard.party.ArrangementId;
import tabard.party.ArrangementsView;

/** The terms of standing arrangements: the powers by role, the uniform and the badge, and what was signed. All made up. */
@Component
@ConditionalOnProperty(name = "tabard.demo", havingValue = "true")
class DemoTerms {

    private static final LocalDate READ_AGAIN = LocalDate.of(2027, 12, 1);

    private final ActAs actAs;
    private final ArrangementsView arrangements;
    private final VaryTerms vary;
    private final RenewAgreement renew;
    private final UploadDocument upload;
    private final List<ArrangementId> given = new ArrayList<>();

    DemoTerms(ActAs actAs, ArrangementsView arrangements, VaryTerms vary, RenewAgreement renew, UploadDocument upload) {
        this.actAs = actAs;
        this.arrangements = arrangements;
        this.vary = vary;
        this.renew = renew;
        this.upload = upload;
    }

    /** Gives an arrangement its first terms; its reviews begin by the policy of the day. The envelope stays as it is. */
    void give(ArrangementId arrangement, String role, String uniform, String badge) {
        given.add(actAs.system(Role.CHIEF_OFFICER, () -> {
            var facts = arrangements.get(arrangement);
            var terms = new VariedTerms(
                    facts.powers(), List.of(new RolePowers(role, facts.powers())), facts.agreements(), uniform, badge);
            return vary.vary(arrangement, terms, "Demonstration: the terms as they were agreed.", chief(facts));
        }));
    }

    /** Signs with each of them what is signed with an arrangement. */
    void sign() {
        given.forEach(arrangement -> actAs.system(Role.CHIEF_OFFICER, () -> {
            var facts = arrangements.get(arrangement);
            for (var kind : AgreementKind.values()) {
                var agreement =
                        new SignedAgreement(kind, paper(facts, kind), "Citizens in Policing sergeant", READ_AGAIN);
                renew.renew(arrangement, agreement, chief(facts));
            }
            return true;
        }));
    }

    private DocumentId paper(ArrangementFacts facts, AgreementKind kind) {
        var words = kind.name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
        return upload.upload(
                new NewDocument(
                        facts.organisation(),
                        new Subject(
                                Subject.Kind.ORGANISATION, facts.organisation().toString()),
                        DocumentKind.AGREEMENT,
                        null,
                        Set.of(facts.force())),
                new SentFile(
                        "Demonstration, %s.txt".formatted(words),
                        "Demonstration: this stands for the %s with a made-up organisation.%n"
                                .formatted(words)
                                .getBytes(StandardCharsets.UTF_8)),
                DemoAccounts.HOUSE);
    }

    private static Actor chief(ArrangementFacts facts) {
        return new Actor("chief-officer." + facts.force(), "demonstration data");
    }
}
