package tabard.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static tabard.forms.FormFixtures.form;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormReaderTests {

    @Test
    void readsAChoice() {
        var read = form("""
                {'type': 'radio', 'key': 'outcome', 'label': 'Outcome', 'description': 'Say which.',
                 'validate': {'required': true}, 'values': [{'label': 'Cleared', 'value': 'CLEARED'}]}""");

        assertThat(read)
                .isEqualTo(new Form(
                        "small",
                        List.of(new Field(
                                "outcome",
                                "Outcome",
                                "Say which.",
                                true,
                                new Kind.OneOf(List.of(new Kind.Option("CLEARED", "Cleared")), false)))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"file", "expression", "script", "iframe", "text", "group", "taglist", "filepicker", "button"})
    void refusesAComponentItDoesNotKnow(String type) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> form("{'type': '%s', 'id': 'Field_X'}".formatted(type)))
                .withMessage("Form small: Field_X: the component type '%s' is not supported.".formatted(type));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'type':'textfield','key':'a','label':'A','validate':{'validationType':'email'}}|a: validationType is not supported.",
                "{'type':'textfield','key':'a','label':'A','conditional':{'hide':'=b'}}|a: conditional is not supported.",
                "{'type':'textfield','key':'a','label':'=b'}|a: label is a plain text, not =b.",
                "{'type':'textfield','key':'a'}|a: a field has a label.",
                "{'type':'textfield','key':'A b','label':'A'}|A b: a field has a key such as heldSince.",
                "{'type':'textfield','key':'a','label':'A','validate':{'required':'=b'}}|a: required is true or false, not =b.",
                "{'type':'textfield','key':'a','label':'A','validate':{'maxLength':'=b'}}|a: maxLength is a number, not =b.",
                "{'type':'radio','key':'a','label':'A'}|a: a choice has options, each with a value and a label.",
                "{'type':'radio','key':'a','label':'A','values':[{'value':'X','label':''}]}|a: a choice has options, each with a value and a label.",
                "{'type':'radio','key':'a','label':'A','values':[{'value':'X','label':'1'},{'value':'X','label':'2'}]}|a: two options have one value.",
                "{'type':'radio','key':'a','label':'A','valuesKey':'b'}|a: a choice has options, each with a value and a label.",
                "{'type':'datetime','key':'a','dateLabel':'A','subtype':'time'}|a: the subtype 'time' is not supported.",
                "{'type':'datetime','key':'a','dateLabel':'A','subtype':'date','properties':{'first':'soon'}}|a: Not a bound of a day: 'soon'. Use a day such as 2000-01-01, or today+P10Y."
            })
    void refusesWhatOnlyABrowserCouldKeep(String component, String message) {
        assertThatIllegalArgumentException().isThrownBy(() -> form(component)).withMessage("Form small: " + message);
    }

    @Test
    void refusesTwoFieldsOfOneName() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        form("{'type':'checkbox','key':'a','label':'A'},{'type':'checkbox','key':'a','label':'B'}"))
                .withMessage("Form small: Two fields are called a.");
    }

    @Test
    void refusesAFormWithoutAnId() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FormReader.read(Map.of("components", List.of())))
                .withMessage("A form has an id such as verify-training.");
    }
}
