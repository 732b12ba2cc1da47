package tabard.card;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long a card may take to come back.
 *
 * @param daysToReturn days after the accreditation is over; 0 to 365
 */
@ConfigurationProperties("tabard.card")
record CardSettings(@DefaultValue("7") int daysToReturn) {

    CardSettings {
        if (daysToReturn < 0 || daysToReturn > 365) {
            throw new IllegalArgumentException(
                    "tabard.card.days-to-return is 0 to 365, not %d.".formatted(daysToReturn));
        }
    }
}
