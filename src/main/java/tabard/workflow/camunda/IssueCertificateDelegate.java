package tabard.workflow.camunda;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import tabard.certificate.IssueCertificate;
import tabard.kernel.CaseReference;

/** {@code ServiceTask_IssueCertificate}: has the certificate issued. */
@Component
class IssueCertificateDelegate implements JavaDelegate {

    private final IssueCertificate issueCertificate;

    IssueCertificateDelegate(IssueCertificate issueCertificate) {
        this.issueCertificate = issueCertificate;
    }

    @Override
    public void execute(DelegateExecution execution) {
        issueCertificate.issueFor(new CaseReference(execution.getProcessBusinessKey()));
    }
}
