package tabard.sia;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tabard.party.OrganisationKind;
import tabard.sia.LicenceNeed.Answer;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Which roles need a licence, rule by rule in order; the first that fits answers, and where none does a person is asked. */
@Component
class LicenceNeeds {

    private final Data data;

    LicenceNeeds() throws IOException {
        try (InputStream in = new ClassPathResource("schemes/sia-roles.yaml").getInputStream()) {
            this.data = YAMLMapper.builder().build().readValue(in, Data.class);
        }
    }

    /** The file. */
    record Data(String title, String asOf, String notice, List<Entry> rules, Entry otherwise) {}

    /**
     * One rule.
     *
     * @param words what the name of the role holds, any of them, in lower case
     * @param employers the kinds of employer it is about; empty for all
     */
    record Entry(
            List<String> words,
            List<OrganisationKind> employers,
            Answer answer,
            String because,
            String source,
            String confidence) {

        LicenceNeed need() {
            return new LicenceNeed(answer, because, source);
        }
    }

    LicenceNeed of(LicenceNeed.Role role) {
        var name = role.name().toLowerCase(Locale.ROOT);
        return data.rules().stream()
                .filter(rule -> rule.words().stream().anyMatch(name::contains))
                .filter(rule -> rule.employers().isEmpty() || rule.employers().contains(role.employer()))
                .findFirst()
                .orElse(data.otherwise())
                .need();
    }
}
