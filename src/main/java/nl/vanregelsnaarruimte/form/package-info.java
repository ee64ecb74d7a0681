/** What people type, and what is wrong with it. */
@NullMarked
@ApplicationModule(
        displayName = "Form",
        allowedDependencies = {})
package nl.vanregelsnaarruimte.form;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
