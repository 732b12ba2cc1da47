package tabard;

import static org.assertj.core.api.Assertions.assertThat;
import static tabard.TestCases.TODAY;
import static tabard.TestCases.power;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tabard.access.OpenAccount;
import tabard.access.Role;
import tabard.access.Scope;
import tabard.api.ApiClient;
import tabard.kernel.Actor;
import tabard.kernel.CaseReference;
import tabard.kernel.ForceCode;
import tabard.kernel.OrganisationId;
import tabard.kernel.Period;
import tabard.notice.NoticeKind;
import tabard.notice.NoticesView;
import tabard.notice.SetNoticeAddress;
import tabard.notice.SetNoticeLanguage;
import tabard.party.Language;

/** What the two sides of a case write to each other, asked from outside, and the letter when it ends. */
@TestProgram
@Import(TestCases.class)
class CaseMessagesTests {

    static final ForceCode DORSET = new ForceCode("dorset");

    @LocalServerPort
    int port;

    @Autowired
    TestCases cases;

    @Autowired
    OpenAccount openAccount;

    @Autowired
    SetNoticeAddress addresses;

    @Autowired
    SetNoticeLanguage languages;

    @Autowired
    NoticesView notices;

    @Autowired
    JdbcClient sql;

    @Autowired
    TransactionTemplate transaction;

    ApiClient api;
    String supplier;
    CaseReference reference;

    @BeforeEach
    void apply() {
        api = new ApiClient(port);
        var employer = cases.parties().organisation("Example Wardens " + UUID.randomUUID(), "Blue tabard, EX-2");
        supplier = "supplier-" + employer;
        open(employer);
        var by = cases.accounts().supplier(employer);
        cases.accounts().run(by, () -> {
            addresses.of(employer, "office@wardens.example", by.actor());
            languages.of(employer, Language.CY, by.actor());
        });
        cases.parties()
                .arrange(
                        employer,
                        DORSET,
                        new Period(TODAY.minusYears(1), null),
                        "control-traffic",
                        "name-address-road-traffic");
        var person = cases.parties().person(employer, "Ann", "Example", Language.EN);
        reference =
                cases.submitted(employer, person, DORSET, power("control-traffic"), power("name-address-road-traffic"));
    }

    @Test
    void eachSideReadsWhatTheOtherWroteAndNobodyElseDoes() {
        assertThat(send("officer-dorset", "Which site is it?")).isEqualTo(204);
        assertThat(send(supplier, "The north gate.")).isEqualTo(204);

        for (var account : List.of(supplier, "officer-dorset", "chief-dorset", "auditor")) {
            assertThat(texts(account)).containsExactly("OFFICER Which site is it?", "SUPPLIER The north gate.");
        }
        assertThat(api.get("officer-avon", address()).status()).isEqualTo(404);
        assertThat(api.get("supplier-2", address()).status()).isEqualTo(404);
        assertThat(api.get("vetting-dorset", address()).status()).isEqualTo(403);
        assertThat(send("chief-dorset", "I as well.")).isEqualTo(403);
        assertThat(send("officer-avon", "I as well.")).isEqualTo(404);
        assertThat(send(supplier, " ")).isEqualTo(400);
        assertThat(send(supplier, "x".repeat(2_001))).isEqualTo(400);
        assertThat(send(supplier, "x".repeat(2_000))).isEqualTo(204);
    }

    @Test
    void neitherTheLedgerNorAnEmailHasTheWords() {
        send("officer-dorset", "Bring the red folder.");

        assertThat(all("select entry from ledger_entry where stream = ? and type = 'MessageSent'", reference.value()))
                .singleElement()
                .asString()
                .doesNotContain("red folder");
        assertThat(all(
                        "select m.subject || m.body from email_message m join email_delivery d using (key)"
                                + " where key like 'message:%' and d.organisation_id = ?::uuid",
                        supplier.substring("supplier-".length())))
                .singleElement()
                .asString()
                .startsWith("Mae neges yno")
                .doesNotContain("red folder", reference.value(), "Example");
    }

    @Test
    void anEndedCaseIsOnlyReadAndItsEndIsWrittenToPersonAndEmployerInTheirLanguage() {
        send(supplier, "The north gate.");

        assertThat(api.post(supplier, "/api/v1/cases/" + reference + "/withdrawal", "{}")
                        .status())
                .isEqualTo(204);

        assertThat(api.post(supplier, address(), "{\"text\": \"One more.\"}").at("/type"))
                .isEqualTo("/problems/case-not-open");
        assertThat(send("officer-dorset", "One more.")).isEqualTo(409);
        assertThat(texts("officer-dorset")).containsExactly("SUPPLIER The north gate.");
        assertThat(Scope.SYSTEM.call(() -> notices.of(reference)))
                .extracting(told -> told.notice().kind() + " " + told.notice().recipient() + " "
                        + told.notice().content().subject())
                .containsExactlyInAnyOrder(
                        NoticeKind.CASE_CLOSED + " PERSON Your application has ended: case " + reference,
                        NoticeKind.CASE_CLOSED + " EMPLOYER Mae cais wedi dod i ben: achos " + reference);
    }

    @Test
    void aQuestionSaysWhyItStopsTheClockAndForWhom() {
        var walk = "/api/v1/cases/" + reference;
        assertThat(api.post("officer-dorset", walk + "/questions", "{\"text\": \"Which?\", \"reason\": \"BORED\"}")
                        .at("/errors/0/field"))
                .isEqualTo("reason");
        assertThat(api.get("officer-dorset", walk + "/clock")
                        .json()
                        .get("stops")
                        .isEmpty())
                .isTrue();
    }

    private int send(String account, String text) {
        return api.post(account, address(), "{\"text\": \"%s\"}".formatted(text))
                .status();
    }

    private List<String> texts(String account) {
        var items = api.get(account, address()).json().get("items");
        return items.valueStream()
                .map(one -> one.get("sender").asString() + " " + one.get("text").asString())
                .toList();
    }

    private String address() {
        return "/api/v1/cases/" + reference + "/messages";
    }

    private List<String> all(String question, Object parameter) {
        return Scope.SYSTEM.call(() -> transaction.execute(
                _ -> sql.sql(question).param(parameter).query(String.class).list()));
    }

    private void open(OrganisationId employer) {
        Scope.SYSTEM.run(() -> openAccount.open(
                new OpenAccount.NewAccount(supplier, supplier, Role.SUPPLIER, null, employer),
                "tabard-demo",
                new Actor("tests", "tests")));
    }
}
