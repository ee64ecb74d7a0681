package nl.vanregelsnaarruimte.access;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.session.web.http.SessionRepositoryFilter;
import org.springframework.transaction.support.TransactionOperations;

/** Sessions are read once a request and written one statement at a time, which saves the database a commit for each. */
@Configuration(proxyBeanMethods = false)
class SessionConfiguration {

    @Bean("springSessionTransactionOperations")
    TransactionOperations withoutTransactions() {
        return TransactionOperations.withoutTransaction();
    }

    /** Just within the filter that saves the session. */
    @Bean
    FilterRegistrationBean<SavedSessionFilter> savedSession() {
        FilterRegistrationBean<SavedSessionFilter> filter = new FilterRegistrationBean<>(new SavedSessionFilter());
        filter.setOrder(SessionRepositoryFilter.DEFAULT_ORDER + 1);
        return filter;
    }
}
