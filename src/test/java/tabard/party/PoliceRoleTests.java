package tabard.party;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which words for somebody's work name a role with the police. */
class PoliceRoleTests {

    @ParameterizedTest
    @CsvSource({
        "Special Constable, SPECIAL_CONSTABLE",
        "Warden and special constable (Dorset), SPECIAL_CONSTABLE",
        "Heddwas Arbennig, SPECIAL_CONSTABLE",
        "PCSO, COMMUNITY_SUPPORT_OFFICER",
        "Police community support officer, COMMUNITY_SUPPORT_OFFICER",
        "SCCH, COMMUNITY_SUPPORT_OFFICER",
        "Police Support Volunteer, SUPPORT_VOLUNTEER"
    })
    void areFound(String work, PoliceRole role) {
        assertThat(PoliceRole.namedIn(work)).contains(role);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Street warden", "Specialist steward", "Constable Road patrol", "Volunteer coordinator", "Psvita"
            })
    void areNotFoundInOtherWork(String work) {
        assertThat(PoliceRole.namedIn(work)).isEmpty();
    }
}
