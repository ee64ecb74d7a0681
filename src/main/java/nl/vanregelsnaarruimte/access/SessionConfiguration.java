package nl.vanregelsnaarruimte.access;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.web.http.CookieHttpSessionIdResolver;
import org.springframework.session.web.http.CookieSerializer;
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

    /** Puts the patient sessions between the filter and the database's. */
    @Bean
    static BeanPostProcessor patience(
            ObjectProvider<JdbcIndexedSessionRepository> sessions, ObjectProvider<CookieSerializer> cookies) {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof SessionRepositoryFilter<?> ? filter(sessions.getObject(), cookies) : bean;
            }
        };
    }

    private static <S extends Session> SessionRepositoryFilter<?> filter(
            SessionRepository<S> sessions, ObjectProvider<CookieSerializer> cookies) {
        CookieHttpSessionIdResolver ids = new CookieHttpSessionIdResolver();
        cookies.ifAvailable(ids::setCookieSerializer);
        SessionRepositoryFilter<?> filter = new SessionRepositoryFilter<>(new PatientSessions<>(sessions));
        filter.setHttpSessionIdResolver(ids);
        return filter;
    }
}
