/**
 * People and programs whom an identity provider vouches for, by OpenID Connect: what it
 * says of them, whether it said so, and what that means here.
 */
@NullMarked
package dev.parley.webapi.oidc;

import org.jspecify.annotations.NullMarked;
