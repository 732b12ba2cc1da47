package tabard.intake;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import org.hibernate.annotations.Immutable;
import org.springframework.stereotype.Component;
import tabard.powers.PowersQuestion.AskedPower;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Keeps what was asked for as it was asked. */
@Component
@Converter
@Immutable
class AskedPowers implements AttributeConverter<List<AskedPower>, String> {

    private final JsonMapper json;

    AskedPowers(JsonMapper json) {
        this.json = json;
    }

    @Override
    public String convertToDatabaseColumn(List<AskedPower> asked) {
        return json.writeValueAsString(asked);
    }

    @Override
    public List<AskedPower> convertToEntityAttribute(String column) {
        return json.readValue(column, new TypeReference<List<AskedPower>>() {});
    }
}
