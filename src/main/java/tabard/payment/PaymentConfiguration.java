package tabard.payment;

import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import tools.jackson.databind.json.JsonMapper;

/** Which provider there is: the one that is named, else the simulator of the demonstration, else none. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PaySettings.class)
class PaymentConfiguration {

    @Bean
    @ConditionalOnProperty("tabard.pay.url")
    PaymentProvider govUkPay(PaySettings settings, JsonMapper json) {
        return new GovUkPay(settings, json);
    }

    /** Profile prod refuses {@code tabard.demo}, and so never has it. */
    @Bean
    @ConditionalOnMissingBean(PaymentProvider.class)
    @ConditionalOnProperty(name = "tabard.demo", havingValue = "true")
    PaySimulator paySimulator(JdbcClient sql, PlatformTransactionManager transactions) {
        return new PaySimulator(sql, transactions);
    }
}
