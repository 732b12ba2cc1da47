package tabard.fees;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tabard.TestProgram;
import tabard.api.ApiClient;
import tabard.payment.PaySimulator;
import tabard.payment.PaymentStatus;
import tools.jackson.databind.JsonNode;

/** Statement, invoice, payment and receipt over the API, with the invoices and the simulator of the demonstration. */
@TestProgram
class FeesByApiTests {

    @LocalServerPort
    int port;

    @Autowired
    PaySimulator simulator;

    @Test
    void aForceThatPublishesNoFeeIsNamedAndNothingIsInvented() {
        var api = new ApiClient(port);
        var person = api.get("supplier-1", "/api/v1/people").at("/items/0/id");

        var answer = api.post(
                "supplier-1",
                "/api/v1/fee-statements",
                "{\"scheme\":\"csas\",\"people\":[\"%s\"],\"forces\":[\"dorset\"]}".formatted(person));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.at("/due/0/force")).isEqualTo("dorset");
        assertThat(answer.json().at("/due/0/fee").isNull()).isTrue();
        assertThat(answer.json().at("/gross").decimalValue()).isEqualByComparingTo("0");
        assertThat(api.post("supplier-1", "/api/v1/fee-statements", "{\"scheme\":\"csas\",\"forces\":[\"nowhere\"]}")
                        .at("/detail"))
                .isEqualTo("forces[0]: There is no force 'nowhere'.");
        assertThat(api.post("officer-avon", "/api/v1/fee-statements", "{\"scheme\":\"csas\"}")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void anInvoiceIsPaidAtTheSimulatorAndIsThenTheReceipt() {
        var api = new ApiClient(port);
        var invoice = invoice(api);
        var at = "/api/v1/invoices/" + invoice.get("reference").asString();
        assertThat(invoice.at("/shares/0/source").asString())
                .isEqualTo("Assumption of the demonstration: the force has published no fee.");

        var begun = api.post("supplier-1", at + "/payments", "");
        assertThat(begun.status()).isEqualTo(201);
        assertThat(begun.at("/status")).isEqualTo("CREATED");
        var again = api.post("supplier-1", at + "/payments", "");
        assertThat(again.at("/id")).isEqualTo(begun.at("/id"));
        assertThat(api.get("supplier-1", at).at("/state")).isEqualTo("ISSUED");

        simulator.moveTo(begun.at("/nextUrl").replaceAll(".*/", ""), PaymentStatus.SUCCESS);

        var paid = api.get("supplier-1", at + "/payments/" + begun.at("/id"));
        assertThat(paid.at("/status")).isEqualTo("SUCCESS");
        var receipt = api.get("supplier-1", at);
        assertThat(receipt.at("/state")).isEqualTo("PAID");
        assertThat(receipt.at("/shares/0/state")).isEqualTo("PAID");
        assertThat(receipt.at("/shares/0/settledBy")).isEqualTo("payments");
        assertThat(receipt.json().get("owed").decimalValue()).isEqualByComparingTo("0");
        var late = api.post("supplier-1", at + "/payments", "");
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.at("/type")).isEqualTo("/problems/nothing-owed");
    }

    @Test
    void whatIsAnothersIsNotThere() {
        var api = new ApiClient(port);
        var at = "/api/v1/invoices/" + invoice(api).get("reference").asString();

        assertThat(api.get("supplier-2", at).at("/type")).isEqualTo("/problems/invoice-not-found");
        assertThat(api.get("officer-dorset", at).status()).isEqualTo(404);
        assertThat(api.get("vetting-avon", at).status()).isEqualTo(404);
        assertThat(api.post("officer-avon", at + "/payments", "").status()).isEqualTo(403);
        assertThat(api.get("officer-avon", at).status()).isEqualTo(200);
        assertThat(api.get("supplier-1", "/api/v1/invoices/none").status()).isEqualTo(404);
        assertThat(api.get("supplier-1", at + "/payments/" + UUID.randomUUID()).status())
                .isEqualTo(404);
    }

    /** One that nobody has paid or begun to pay. */
    private static JsonNode invoice(ApiClient api) {
        for (var one : api.get("supplier-1", "/api/v1/invoices").json().get("items")) {
            if (one.get("state").asString().equals("ISSUED")) {
                return one;
            }
        }
        throw new AssertionError("The demonstration has no invoice to pay.");
    }
}
