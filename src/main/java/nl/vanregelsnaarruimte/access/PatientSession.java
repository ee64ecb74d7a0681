package nl.vanregelsnaarruimte.access;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.session.Session;

/**
 * A session that notes once a minute that somebody is still there, and not with each page that he reads.
 *
 * @param kept what is in the database
 */
record PatientSession<S extends Session>(S kept) implements Session {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    @Override
    public void setLastAccessedTime(Instant now) {
        if (now.isAfter(getLastAccessedTime().plus(PATIENCE))) {
            kept.setLastAccessedTime(now);
        }
    }

    @Override
    public Instant getLastAccessedTime() {
        return kept.getLastAccessedTime();
    }

    @Override
    public String getId() {
        return kept.getId();
    }

    @Override
    public String changeSessionId() {
        return kept.changeSessionId();
    }

    @Override
    @SuppressWarnings("TypeParameterUnusedInFormals") // so is the interface
    public <T> @Nullable T getAttribute(String name) {
        return kept.getAttribute(name);
    }

    @Override
    public Set<String> getAttributeNames() {
        return kept.getAttributeNames();
    }

    @Override
    public void setAttribute(String name, @Nullable Object value) {
        kept.setAttribute(name, value);
    }

    @Override
    public void removeAttribute(String name) {
        kept.removeAttribute(name);
    }

    @Override
    public Instant getCreationTime() {
        return kept.getCreationTime();
    }

    @Override
    public void setMaxInactiveInterval(Duration interval) {
        kept.setMaxInactiveInterval(interval);
    }

    @Override
    public Duration getMaxInactiveInterval() {
        return kept.getMaxInactiveInterval();
    }

    @Override
    public boolean isExpired() {
        return kept.isExpired();
    }
}
