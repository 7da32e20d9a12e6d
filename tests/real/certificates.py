# SPDX-License-Identifier: MIT
"""A certificate authority of the tests' own, and certificates good and bad."""

import ipaddress
import ssl
from datetime import UTC, datetime, timedelta
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

HERE = ("localhost", "127.0.0.1")
ONE_DAY = timedelta(days=1)


class Authority:
    """Issues certificates; clients that are to trust them get ``ca_file``."""

    def __init__(self, folder: Path) -> None:
        """Make the authority's key and certificate in ``folder``."""
        self._folder = folder
        self._key = ec.generate_private_key(ec.SECP256R1())
        self._name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "Tests' own authority")])
        now = datetime.now(UTC)
        usage = x509.KeyUsage(
            digital_signature=False,
            content_commitment=False,
            key_encipherment=False,
            data_encipherment=False,
            key_agreement=False,
            key_cert_sign=True,
            crl_sign=True,
            encipher_only=False,
            decipher_only=False,
        )
        self._certificate = (
            x509.CertificateBuilder()
            .subject_name(self._name)
            .issuer_name(self._name)
            .public_key(self._key.public_key())
            .serial_number(x509.random_serial_number())
            .not_valid_before(now - 30 * ONE_DAY)
            .not_valid_after(now + 30 * ONE_DAY)
            .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
            .add_extension(usage, critical=True)
            .add_extension(
                x509.SubjectKeyIdentifier.from_public_key(self._key.public_key()), critical=False
            )
            .sign(self._key, hashes.SHA256())
        )
        self.ca_file = folder / "authority.pem"
        self.ca_file.write_bytes(self._certificate.public_bytes(serialization.Encoding.PEM))

    def good(self) -> ssl.SSLContext:
        """Return a server context with a certificate for this computer."""
        return self._context("good", HERE)

    def expired(self) -> ssl.SSLContext:
        """Return a server context whose certificate ended yesterday."""
        return self._context("expired", HERE, ends=datetime.now(UTC) - ONE_DAY)

    def wrong_name(self) -> ssl.SSLContext:
        """Return a server context whose certificate is for another name."""
        return self._context("wrong-name", ("elsewhere.invalid",))

    def self_signed(self) -> ssl.SSLContext:
        """Return a server context whose certificate nobody vouches for."""
        return self._context("self-signed", HERE, by_itself=True)

    def _context(
        self,
        label: str,
        names: tuple[str, ...],
        *,
        ends: datetime | None = None,
        by_itself: bool = False,
    ) -> ssl.SSLContext:
        key = ec.generate_private_key(ec.SECP256R1())
        subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, names[0])])
        now = datetime.now(UTC)
        certificate = (
            x509.CertificateBuilder()
            .subject_name(subject)
            .issuer_name(subject if by_itself else self._name)
            .public_key(key.public_key())
            .serial_number(x509.random_serial_number())
            .not_valid_before(now - 20 * ONE_DAY)
            .not_valid_after(ends or now + 20 * ONE_DAY)
            .add_extension(
                x509.SubjectAlternativeName([_general_name(name) for name in names]),
                critical=False,
            )
            .add_extension(x509.ExtendedKeyUsage([ExtendedKeyUsageOID.SERVER_AUTH]), critical=False)
            .add_extension(
                x509.AuthorityKeyIdentifier.from_issuer_public_key(
                    key.public_key() if by_itself else self._key.public_key()
                ),
                critical=False,
            )
            .sign(key if by_itself else self._key, hashes.SHA256())
        )
        path = self._folder / f"{label}.pem"
        path.write_bytes(
            certificate.public_bytes(serialization.Encoding.PEM)
            + key.private_bytes(
                serialization.Encoding.PEM,
                serialization.PrivateFormat.PKCS8,
                serialization.NoEncryption(),
            )
        )
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(path)
        return context


def _general_name(name: str) -> x509.GeneralName:
    try:
        return x509.IPAddress(ipaddress.ip_address(name))
    except ValueError:
        return x509.DNSName(name)
