package tabard.certificate;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Import;
import tabard.ModuleTest;

/** A test of this module, with wardens to accredit and the eyes of the public to check them. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ModuleTest
@Import({Wardens.class, PublicCheck.class})
@interface CertificateModuleTest {}
