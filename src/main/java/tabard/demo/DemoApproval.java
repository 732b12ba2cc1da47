package tabard.demo;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import tabard.access.ActAs;
import tabard.access.Role;
import tabard.approval.ApplyForApproval;
import tabard.approval.ApprovalDrafts;
import tabard.approval.EvidenceItem;
import tabard.approval.OrganisationEvidence;
import tabard.approval.RolePowers;
import tabard.evidence.DocumentId;
import tabard.kernel.OrganisationId;
import tabard.party.NewOrganisation;
import tabard.party.OrganisationKind;
import tabard.party.RegisterOrganisation;
import tabard.powers.PowerCode;

/** An organisation that nobody works for yet: its application waits for {@code officer-avon} to be assessed. */
@Component
@ConditionalOnProperty(name = "tabard.demo", havingValue = "true")
class DemoApproval {

    private static final LocalDate INSURED_UNTIL = LocalDate.of(2027, 10, 1);

    private final ActAs actAs;
    private final RegisterOrganisation register;
    private final DemoDocuments documents;
    private final DemoTerms terms;
    private final ApprovalDrafts drafts;
    private final ApplyForApproval apply;

    DemoApproval(
            ActAs actAs,
            RegisterOrganisation register,
            DemoDocuments documents,
            DemoTerms terms,
            ApprovalDrafts drafts,
            ApplyForApproval apply) {
        this.actAs = actAs;
        this.register = register;
        this.documents = documents;
        this.terms = terms;
        this.drafts = drafts;
        this.apply = apply;
    }

    /** Signs what stands with the arrangements, and applies for another organisation. */
    void make() {
        terms.sign();
        actAs.system(Role.ADMIN, () -> {
            var council = register.register(
                    new NewOrganisation(
                            "Placeholder Town Council",
                            OrganisationKind.PUBLIC_BODY,
                            null,
                            "Placeholder Town Council, Complaints, 4 Specimen Road, Exampleton. complaints@council.example",
                            "Grey jacket marked PARK WARDEN, ref PTC-1"),
                    DemoAccounts.HOUSE);
            var draft = drafts.of(council).to(List.of(DemoAccounts.AVON)).showing(evidence(council));
            drafts.save(draft);
            return apply.apply(council, DemoAccounts.HOUSE);
        });
    }

    private OrganisationEvidence evidence(OrganisationId council) {
        Map<EvidenceItem, DocumentId> sent = new EnumMap<>(EvidenceItem.class);
        for (var item : List.of(
                EvidenceItem.INSURANCE,
                EvidenceItem.COMPLAINTS_PROCEDURE,
                EvidenceItem.SUPERVISION_PLAN,
                EvidenceItem.UNIFORM_SPECIFICATION,
                EvidenceItem.TRAINING_PLAN,
                EvidenceItem.POLICIES)) {
            sent.put(item, documents.send(council, item, item.ends() ? INSURED_UNTIL : null));
        }
        var roles = List.of(new RolePowers("Park warden", Set.of(new PowerCode("stop-cycles"))));
        return new OrganisationEvidence(null, List.of(), sent, roles);
    }
}
