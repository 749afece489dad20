//! The functions that the examples are grouped by.

/// A part of an organisation, or a kind of organisation, with aims of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Function {
    /// Those who write software.
    Engineering,
    /// Those who run what others build on.
    Platform,
    /// Those who keep attackers out.
    Security,
    /// Those who turn records into knowledge.
    Data,
    /// Those who decide what to build.
    Product,
    /// Those who shape how it looks and feels.
    Design,
    /// Those who make it known.
    Marketing,
    /// Those who win customers.
    Sales,
    /// Those who answer when something is wrong.
    Support,
    /// Those who find and keep colleagues.
    People,
    /// Those who look after the money.
    Finance,
    /// Non-profit organisations, the public sector, education and health.
    PublicGood,
}

impl Function {
    /// All of them, in the order of the page.
    pub const ALL: [Self; 12] = [
        Self::Engineering,
        Self::Platform,
        Self::Security,
        Self::Data,
        Self::Product,
        Self::Design,
        Self::Marketing,
        Self::Sales,
        Self::Support,
        Self::People,
        Self::Finance,
        Self::PublicGood,
    ];

    /// How the file of examples names it, in kebab case.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Engineering => "engineering",
            Self::Platform => "platform",
            Self::Security => "security",
            Self::Data => "data",
            Self::Product => "product",
            Self::Design => "design",
            Self::Marketing => "marketing",
            Self::Sales => "sales",
            Self::Support => "support",
            Self::People => "people",
            Self::Finance => "finance",
            Self::PublicGood => "public-good",
        }
    }

    /// What it is called on screen.
    pub const fn title(self) -> &'static str {
        match self {
            Self::Engineering => "Engineering",
            Self::Platform => "Platform and operations",
            Self::Security => "Security",
            Self::Data => "Data and analytics",
            Self::Product => "Product",
            Self::Design => "Design and research",
            Self::Marketing => "Marketing",
            Self::Sales => "Sales",
            Self::Support => "Customer support",
            Self::People => "People and hiring",
            Self::Finance => "Finance",
            Self::PublicGood => "Public good: charities, public services, education, health",
        }
    }

    /// The function of that id, if there is one.
    pub fn of_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|function| function.id() == id)
    }
}
