package tabard.approval;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** The settings of this module. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ApprovalSettings.class)
class ApprovalConfiguration {}
