package nl.vanregelsnaarruimte.access;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.support.TransactionOperations;

/** Sessions are read and written one statement at a time, which saves the database a commit for each. */
@Configuration(proxyBeanMethods = false)
class SessionConfiguration {

    @Bean("springSessionTransactionOperations")
    TransactionOperations withoutTransactions() {
        return TransactionOperations.withoutTransaction();
    }
}
