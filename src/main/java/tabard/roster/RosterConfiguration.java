package tabard.roster;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** Reads the limits from the configuration. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(RosterLimits.class)
class RosterConfiguration {}
